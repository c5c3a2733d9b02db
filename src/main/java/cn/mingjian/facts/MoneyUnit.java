package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the unit of money that words name. */
final class MoneyUnit {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*元[^()]*\\)");
    /** The longer first: 万元 holds 元. */
    private static final List<Unit> UNITS = List.of(Unit.YI_YUAN, Unit.WAN_YUAN, Unit.THOUSAND_YUAN, Unit.YUAN);

    private MoneyUnit() {}

    /** The unit a table states for its amounts. */
    static Optional<Unit> of(Table table) {
        return table.unit() == null ? Optional.empty() : in(table.unit().value());
    }

    /** The unit named in brackets: "项目资金（万元）". */
    static Optional<Unit> inBrackets(String words) {
        Matcher matcher = BRACKETS.matcher(Wording.key(words));
        return matcher.find() ? in(matcher.group()) : Optional.empty();
    }

    private static Optional<Unit> in(String words) {
        String key = Wording.key(words);
        return UNITS.stream().filter(u -> key.contains(u.symbol())).findFirst();
    }
}
