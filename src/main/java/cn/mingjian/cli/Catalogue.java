package cn.mingjian.cli;

import cn.mingjian.rules.CheckDefinition;
import cn.mingjian.rules.PackIdentity;
import java.util.List;

/** What a folder of rules checks, with the overlay of one region. */
record Catalogue(List<PackIdentity> packs, List<CheckDefinition> checks) {

    Catalogue {
        packs = List.copyOf(packs);
        checks = List.copyOf(checks);
    }
}
