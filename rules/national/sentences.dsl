# 句子词汇。左边是规则文件（.dslr）里写的话，右边是它的意思；花括号里是要填的内容。写规则只看左边，说明见 rules/README.md。
# 一句占一行，整行照写；填的内容里可以有标点。增加一句说法，在这里加一行。

# ── 规则的头
[keyword]规则 {名称}=rule "{名称}"
[keyword]检查 {编号:[A-Z]{2,5}-\d+}=@check("{编号}")
[keyword]名称 {文字}=@title("{文字}")
[keyword]级别 {级别:错误|警告|提示}=@severity("{级别}")
[keyword]依据 {编号}=@basis("{编号}")
[keyword]说明 {文字}=@description("{文字}")
[keyword]起始年度 {年度:\d{4}}=@validFrom("{年度}")
[keyword]截止年度 {年度:\d{4}}=@validTo("{年度}")
[keyword]必须披露=@mandatory("true")
[keyword]当=when
[keyword]应当=then
[keyword]完=end

# ── 在哪里检查：表、正文、自评表、全文
[when]在《{表名}》中=$s : Scope(kind == "表", name == "{表名}")
[when]在每张决算表中=$s : Scope(kind == "表", name != "")
[when]在每张表中=$s : Scope(kind == "表")
[when]在没有数据的《{表名}》中=$s : Scope(kind == "表", name == "{表名}", table.empty)
[when]在有数据的《{表名}》中=$s : Scope(kind == "表", name == "{表名}", !table.empty, table.isRead())
[when]在读全的“{各表}”之一中=$s : Scope(kind == "表", name != "", eval(Words.isOneOf(name, "{各表}")), !table.empty, table.isRead()) eval(report.grids().knowsRows($s.table()))
[when]在《{表名}》的每一行=$t : Scope(kind == "表", name == "{表名}") $s : Scope() from $t.rows()
[when]在《{表名}》的合计行=$t : Scope(kind == "表", name == "{表名}") $s : Scope(name == $t.table().rows().get(0).concept()) from $t.rows()
[when]在《{表名}》的每一个上级科目=$t : Scope(kind == "表", name == "{表名}") $b : Breakdown() from $t.breakdowns()
[when]在正文“{章节}”一节=$s : Scope(kind == "节", name == "{章节}")
[when]在正文“{章节}”的每一段=$s : Scope(kind == "段", name == "{章节}")
[when]在正文每一节=$s : Scope(kind == "节")
[when]在正文每一段=$s : Scope(kind == "段")
[when]在每张自评表中=$s : Scope(kind == "自评表")
[when]在全部文字说明中=$s : Scope(kind == "正文")
[when]对每个上级科目（合计行）=$t : Scope(kind == "表") $b : Breakdown(whole.total, !whole.figures.isEmpty(), Words.matches(whole.concept, "^$|^(收入|支出)/")) from $t.breakdowns()
[when]对每个上级科目（功能分类科目）=$t : Scope(kind == "表") $b : Breakdown(!whole.total, !Words.matches(whole.code, "^3"), !whole.concept.contains("基本支出/"), !whole.concept.contains("三公经费"), !whole.concept.contains("机关运行经费")) from $t.breakdowns()
[when]对每个上级科目（经济分类科目）=$t : Scope(kind == "表") $b : Breakdown(!whole.total, Words.matches(whole.code, "^3")) from $t.breakdowns()
[when]合计行各栏都空着的表=$t : Scope(kind == "表", !table.empty) $b : Breakdown(whole.total, whole.figures.isEmpty(), Words.matches(whole.concept, "^$|^(收入|支出)/"), column == table.columns.get(0)) from $t.breakdowns()
[when]在全文中=$s : Scope(kind == "全文")
[when]其中列有 {项目} 的这种数=eval($s.figure("{项目}", $m) != null)
[when]其中没有列 {项目} 的这种数=eval($s.figure("{项目}", $m) == null)
[when]其中列有 {项目} 的{计量}=eval($s.figure("{项目}", "{计量}") != null)
[when]其中没有列 {项目} 的{计量}=eval($s.figure("{项目}", "{计量}") == null)
[when]对 {各种计量} 中的每一种=$m : String() from Words.list("{各种计量}")
[when]其中列有“{项目}”下面任何一项的{计量}=eval(!$s.children("{项目}", "{计量}").isEmpty())
[when]其中列有 {项目}=eval($s.mentions("{项目}"))
[when]其中没有列 {项目}=eval(!$s.mentions("{项目}"))

# ── 两张表对照
[when]对《{甲表}》与《{乙表}》都有的每一个项目=Profile() $q : Pair() from report.counterparts("{甲表}", "{乙表}")
[when]对《{甲表}》的 {甲项} 与《{乙表}》的 {乙项} 中的每一个项目=Profile() $q : Pair() from report.counterparts("{甲表}", "{甲项}", "{乙表}", "{乙项}")
[when]对《{甲表}》的 {甲项} 中的每一个项目，在《{乙表}》的 {乙项} 中找同一项=Profile() $q : Pair(stated.missing.isEmpty(), eval(fact.isWithin("{甲项}"))) from report.counterparts("{甲表}", "{甲项}", "{乙表}", "{乙项}")
[when]对每一组合成整体的占比=Profile() $q : Pair() from report.shares()

# ── 对哪个数检查
[when]对每个“{项目}”的{计量}=$f : Fact(concept == "{项目}", measure == "{计量}", isValue())
[when]对“{项目}”和它下面每一项的{计量}=$f : Fact(measure == "{计量}", isValue(), isWithin("{项目}"))
[when]对“{项目}”下面每一项的{计量}=$f : Fact(measure == "{计量}", isValue(), concept != "{项目}", isWithin("{项目}"))
[when]对每个{计量}=$f : Fact(measure == "{计量}", isValue())
[when]对正文中每个{计量}=$f : Fact(measure == "{计量}", isValue(), origin == Origin.NARRATIVE)
[when]它不是“{项目}”某一项的明细，或者那一项没有说明同方向变化的原因=not Fact(measure == $f.measure, concept != "{项目}", isWithin("{项目}"), Words.isBelow($f.concept, concept), amount.value().signum() == $f.amount().value().signum(), report.explained(this))
[when]“{项目}”的原因里没有说到它=not(String(Words.isBelow($f.concept, Words.before(this, "＝")) || $f.concept == Words.before(this, "＝"), report.prose().namesInReason("{项目}", Words.after(this, "＝"))) from Words.list(check.parameter("各项在原因里的叫法").text()))
[when]同一句里有它的{计量}=$g : Fact(clause == $f.clause, concept == $f.concept, measure == "{计量}", isValue())
[when]同一句里没有它的{计量}=not Fact(clause == $f.clause, concept == $f.concept, measure == "{计量}")
[when]它写在文字里=eval($f.origin().name().equals("NARRATIVE"))
[when]它是金额=eval($f.isMoney())
[when]它大于零=eval($f.amount().value().signum() > 0)
[when]它小于零=eval($f.amount().value().signum() < 0)
[when]它等于零=eval($f.amount().isZero())
[when]它不等于零=eval(!$f.amount().isZero())
[when]它旁边用的词是“{词}”之一=eval(Words.containsAny($f.wording(), "{词}"))

# ── 对哪段文字检查
[when]对正文“{章节}”里的每段文字=$p : Passage(!heading, !contents, section.isWithin("{章节}"))
[when]对每段文字=$p : Passage(!contents)
[when]对每个标题=$p : Passage(heading, !contents)
[when]其中含有“{词}”之一=eval(Words.containsAny($p.words(), "{词}"))
[when]其中不含“{词}”=eval(!Words.containsAny($p.words(), "{词}"))
[when]其中有符合「{正则}」的文字=eval(Words.matches($p.words(), "{正则}"))

# ── 对哪张自评表检查
[when]对每张自评表=$h : Sheet(!goals)
[when]对每张项目自评表=$h : Sheet(!goals, !whole)
[when]自评等级是“{等级}”之一=eval(Words.isOneOf($h.grade(), "{等级}"))

# ── 对整个报告检查
[when]对整个报告=$r : Profile()
[when]报告年度不早于{年度:\d{4}}年=Profile(fiscalYear != null, fiscalYear >= {年度})
[when]报告年度不晚于{年度:\d{4}}年=Profile(fiscalYear != null, fiscalYear <= {年度})
[when]报告中有《{表名}》=eval(report.table("{表名}") != null)
[when]报告中没有《{表名}》=eval(report.table("{表名}") == null)
[when]报告中有“{章节}”一节=eval(report.hasSection("{章节}"))
[when]报告中列有 {项目}=eval(report.mentions("{项目}"))

# ── 应当怎样：算式
[then]有 {算式}=check.formula($s, "{算式}");
[then]按 {计量} 分别有 {算式}=check.formula($s, "{算式}", "{计量}");
[then]按这种数有 {算式}=check.formula($s, "{算式}", $m);
[then]一般有 {算式}，否则警告=check.warning().formula($s, "{算式}");
[then]一般有 {算式}，否则提示=check.info().formula($s, "{算式}");
[then]对它所在的表警告“{话}”，建议“{办法}”=check.warning().suggesting("{办法}").fail($b.table(), "{话}", $b);
[then]对它所在的表警告“{话}”=check.warning().fail($b.table(), "{话}", $b);
[then]等于下级各行之和=check.equal($b, $b.stated(), $b.computed(), $b.parts());

# ── 应当怎样：数
[then]等于它的{甲}=check.equal($f, Terms.figure($f), Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")));
[then]不大于它的{甲}=check.atMost($f, Terms.figure($f), Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")));
[then]不小于它的{甲}=check.atLeast($f, Terms.figure($f), Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")));
[then]等于 {甲} 减 {乙}=check.equal($f, Terms.figure($f), Terms.difference(Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")), Terms.figure($f.name() + "的{乙}", report.near($f, "{乙}"))));
[then]等于 {甲} 占 {乙} 的百分比=check.equal($f, Terms.figure($f), Terms.percentage(Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")), Terms.figure($f.name() + "的{乙}", report.near($f, "{乙}"))));
[then]等于 {甲} 比 {乙} 增长的百分比=check.equal($f, Terms.figure($f), Terms.growth(Terms.figure($f.name() + "的{甲}", report.near($f, "{甲}")), Terms.figure($f.name() + "的{乙}", report.near($f, "{乙}"))));
[then]等于它的决算数占整体的百分比=check.equal($f, Terms.figure($f), Terms.percentage(Terms.figure($f.name() + "的决算数", report.near($f, "决算数")), Terms.figure("占比所说的整体", report.whole($f))));
[then]不大于 {数值}=check.atMost($f, Terms.figure($f), Terms.constant("{数值}"));
[then]不小于 {数值}=check.atLeast($f, Terms.figure($f), Terms.constant("{数值}"));
[then]在 {区间} 之内=check.within($f, Terms.figure($f), "{区间}");
[then]不大于参数 {参数}=check.atMost($f, Terms.figure($f), Terms.constant(check.parameter("{参数}")));
[then]不小于参数 {参数}=check.atLeast($f, Terms.figure($f), Terms.constant(check.parameter("{参数}")));

[then]两表应当相等=check.equal($q, $q.stated(), $q.computed(), $q);
[then]前者不应大于后者=check.atMost($q, $q.stated(), $q.computed(), $q);
[then]合计应为100%，否则建议“{办法}”=check.suggesting("{办法}").equal($q, $q.stated(), $q.computed(), $q);
[then]带有百分号，否则建议“{办法}”=check.suggesting("{办法}").holds($f, Words.matches($f.amount().printed(), "[^0-9.,，+−-]"), "“" + $f.printed() + "”是" + $f.measure() + "，没有写百分号。", $f);
[then]说明原因，否则建议“{办法}”=check.suggesting("{办法}").holds(Words.ending($f.concept()) + "增减原因", report.explained($f), "“" + Words.ending($f.concept()) + "”比上年" + ($f.amount().value().signum() < 0 ? "减少" : "增加") + Words.unsigned($f.amount().printed()) + "，没有说明原因。", $f);
[then]列有“{各行}”一行=check.suggesting("补列缺少的合计行，并与各行之和核对").holds($s.title() + "：合计行", report.grids().rowsLeftOut($s.table(), "{各行}").isEmpty(), "《" + $s.title() + "》没有列“" + Words.list(report.grids().rowsLeftOut($s.table(), "{各行}")) + "”一行，各行之和无从核对。", $s.table());
[then]列到第{级:[123]}级科目，否则报“{话}”=check.reaches($s, {级}, "{话}");

# ── 应当怎样：文字
[then]不出现“{词}”，否则报“{话}”=check.holds($p, !Words.containsAny($p.words(), "{词}"), Words.quoting("{话}", Words.first($p.words(), "{词}")), $p);
[then]出现“{词}”之一，否则报“{话}”=check.holds($p, Words.containsAny($p.words(), "{词}"), "{话}", $p);
[then]没有符合「{正则}」的文字，否则报“{话}”=check.holds($p, !Words.matches($p.words(), "{正则}"), Words.quoting("{话}", Words.find($p.words(), "{正则}")), $p);

# ── 应当怎样：披露
[then]披露 {项目}，否则报“{话}”=check.holds("{项目}", report.discloses("{项目}"), "{话}");
[then]披露 {项目} 的{计量}，否则报“{话}”=check.holds("{项目}{计量}", report.figure("{项目}", "{计量}") != null, "{话}");
[then]有《{表名}》，否则报“{话}”=check.holds("《{表名}》", report.table("{表名}") != null, "{话}");
[then]有《{表名}》，否则警告“{话}”=check.warning().suggesting("补上这张表；没有数据的列出空表并说明").holds("《{表名}》", report.table("{表名}") != null, "{话}");
[then]文中写有{事项}（「{正则}」），否则提示“{话}”=check.info().holds("{事项}", !report.places("{正则}").isEmpty(), "{话}");
[then]金额单位是{单位:万元|元}，否则提示“{话}”=check.info().holds($s.table(), $s.table().unit() == null || "{单位}".equals($s.table().unit()), "{话}", $s.table());
[then]表下有注说明没有数据，否则警告“{话}”=check.warning().suggesting("在表下注明没有此项收支，故本表无数据").holds($s.title() + "：表下的说明", check.emptyTables(report).noted($s.table()) || check.emptyTables(report).notedElsewhere($s.table()), "{话}", $s.table());
[then]有“{章节}”一节，否则报“{话}”=check.holds("{章节}", report.hasSection("{章节}"), "{话}");

# ── 应当怎样：自评表
[then]总分在 {区间} 之内=check.within($h, Terms.figure("自评总分", $h.totalScore()), "{区间}", $h);

# ── 直接说结论
[then]报“{话}”=check.fail($s, "{话}", $s);
[then]对它报“{话}”=check.fail($f, "{话}", $f);
[then]对这段文字报“{话}”=check.fail($p, "{话}", $p);
[then]建议“{办法}”，对这段文字报“{话}”=check.suggesting("{办法}").fail($p, "{话}", $p);
