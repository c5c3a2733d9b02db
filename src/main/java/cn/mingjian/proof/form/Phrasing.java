package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Dice;

/**
 * How one report says what every report says. %s is the concept in all of them.
 *
 * @param change a change with its rate
 * @param share a share
 * @param because what stands before a reason
 * @param versus what stands before a comparison with last year, ends before the comma
 */
record Phrasing(String change, String share, String because, String versus) {

    static Phrasing of(Dice dice) {
        return new Phrasing(
                dice.chance(55)
                        ? "{%1$s@增}，{%1$s@增率}"
                        : dice.pick(
                                "{%1$s@增}（{%1$s@增率}）",
                                "{%1$s@增率}，{%1$s@增}",
                                "{%1$s@增}，同比{%1$s@增率}",
                                "{%1$s@增}，变动幅度为{%1$s@率}",
                                "{%1$s@增}、{%1$s@增率}"),
                dice.chance(60) ? "，占{%s@占/%s}" : dice.pick("，占比{%s@占/%s}", "，占比为{%s@占/%s}", "（占{%s@占/%s}）"),
                dice.chance(60)
                        ? dice.pick("主要原因是：", "主要原因是")
                        : dice.pick("主要原因：", "原因是", "主要是由于", "主要是因为", "变动的主要原因是", "主要原因为："),
                dice.chance(60)
                        ? dice.pick("与{上年}年度相比", "与上年相比", "与{上年}年相比")
                        : dice.pick("与上年度相比", "与上年决算数相比", "同上年相比", "与{上年}年度决算相比", "较上年"));
    }
}
