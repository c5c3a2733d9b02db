package cn.mingjian.cli;

import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.RuleCatalog;
import java.util.List;

/** What a folder of rules checks, with the overlay of one region. */
record Catalogue(List<PackIdentity> packs, List<RuleCatalog.Entry> entries) {

    Catalogue {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
    }
}
