# 句子词汇：左边是规则里写的话，右边是它的意思。写规则不需要看右边。说明见 rules/README.md
[keyword]规则 {name}=rule "{name}"
[keyword]检查 {id:[A-Z]{2,5}-\d+}=@check("{id}")
[keyword]名称 {text}=@title("{text}")
[keyword]级别 {level:错误|警告|提示}=@severity("{level}")
[keyword]依据 {keys}=@basis("{keys}")
[keyword]说明 {text}=@description("{text}")
[keyword]起始年度 {year:\d{4}}=@validFrom("{year}")
[keyword]截止年度 {year:\d{4}}=@validTo("{year}")
[keyword]必须披露=@mandatory("true")
[keyword]当=when
[keyword]应当=then
[keyword]完=end

[when]在《{name}》中=$s : Scope(kind == "表", name == "{name}")
[then]有 {formula}=check.formula($s, "{formula}");
