package cn.mingjian.proof.form;

/** 三公经费 in the words of form 65: change first, then each item against its full-year budget. */
final class XinjiangPublics {

    private final Form form;

    XinjiangPublics(Form form) {
        this.form = form;
    }

    void write() {
        form.outline.section("财政拨款“三公”经费支出决算情况说明");
        form.say.p(
                "{年}年度财政拨款“三公”经费支出{三公经费}，",
                change(Form.PUBLICS),
                "。其中：因公出国（境）费支出{" + Form.TRAVEL + "}",
                item(Form.TRAVEL),
                "；公务用车购置及运行维护费支出{" + Form.CARS + "}",
                item(Form.CARS),
                "；公务接待费支出{" + Form.RECEPTION + "}",
                item(Form.RECEPTION),
                "。");
        form.say.p("具体情况如下：");
        details();
        budgets();
    }

    private String item(String concept) {
        return form.share(concept, Form.PUBLICS) + "，" + change(concept);
    }

    private String change(String concept) {
        long change = form.changeOf(concept);
        return change == 0
                ? "与上年持平"
                : "比上年" + form.change(concept) + "，" + form.because + form.reasons.publics(concept, change);
    }

    private void details() {
        form.say.p(
                "因公出国（境）费支出{T}".replace("T", Form.TRAVEL),
                form.now(Form.TRAVEL) == 0 ? "。" : "，开支内容包括国际旅费、住宿费和公杂费。",
                "单位全年安排的因公出国（境）团组{T/团组数#个}，因公出国（境）{T/人次#人次}。".replace("T", Form.TRAVEL));
        form.say.p(
                "公务用车购置及运行维护费{C}，其中：公务用车购置费{C/公务用车购置费}，公务用车运行维护费{C/公务用车运行维护费}。".replace("C", Form.CARS),
                form.now(Form.RUNNING) == 0 ? "" : "公务用车运行维护费开支内容包括燃料费、维修费和保险费。",
                "公务用车购置数{C/购置数#辆}，公务用车保有量{C/保有量#辆}。".replace("C", Form.CARS));
        form.say.p(
                "公务接待费{" + Form.RECEPTION + "}",
                form.now(Form.RECEPTION) == 0 ? "。" : "，开支内容包括上级检查和兄弟单位交流的工作餐费。",
                "单位全年安排的国内公务接待{D/批次#批次}，{D/人次#人次}。".replace("D", Form.DOMESTIC),
                "外事接待费支出{F}，外事接待{F/批次#批次}，{F/人次#人次}。".replace("F", Form.FOREIGN));
    }

    private void budgets() {
        form.say.p(
                "与全年预算相比，财政拨款“三公”经费支出",
                budget(Form.PUBLICS),
                "。其中：因公出国（境）费",
                budget(Form.TRAVEL),
                "；公务用车购置费",
                budget(Form.PURCHASE),
                "；公务用车运行维护费",
                budget(Form.RUNNING),
                "；公务接待费",
                budget(Form.RECEPTION),
                "。");
    }

    private String budget(String concept) {
        String both = "全年预算数{%1$s@全年预算数}，决算数{%1$s}".formatted(concept);
        if (form.accounts.fen(concept, Form.FULL) == 0) {
            return both;
        }
        long gap = form.gapOf(concept, Form.FULL);
        return both + "，预决算差异率{" + concept + "@差率/全年预算数}"
                + (gap == 0 ? "" : "，" + form.because + form.reasons.publicsUnder());
    }
}
