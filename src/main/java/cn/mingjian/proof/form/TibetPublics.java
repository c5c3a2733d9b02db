package cn.mingjian.proof.form;

/** 三公经费 in the words of form 54. */
final class TibetPublics {

    private final Form form;

    TibetPublics(Form form) {
        this.form = form;
    }

    void write() {
        form.outline.section("财政拨款“三公”经费支出决算情况说明");
        form.outline.sub("财政拨款“三公”经费支出决算总体情况说明");
        form.say.p(
                "{年}年度财政拨款“三公”经费支出预算为{三公经费@全年预算数}，支出决算为{三公经费}", budget(Form.PUBLICS), year(Form.PUBLICS, "“三公”经费支出"));
        form.outline.sub("财政拨款“三公”经费支出决算具体情况说明");
        form.chapters.publicShares("{年}年度财政拨款“三公”经费支出决算中，");
        travel();
        cars();
        reception();
    }

    /** ，完成预算的…% where there was a budget. */
    private String budget(String concept) {
        return form.accounts.fen(concept, Form.FULL) == 0 ? "。" : "，完成预算的{" + concept + "@完成/全年预算数}。";
    }

    private String year(String concept, String name) {
        long change = form.changeOf(concept);
        String reason = change == 0 ? "" : "，" + form.because + form.reasons.publics(concept, change);
        return "与{上年}年度相比，" + name + form.change(concept).replace("与上年", "") + reason + "。";
    }

    private void against(String concept, String name) {
        long gap = form.gapOf(concept, Form.FULL);
        String budget = gap == 0
                ? name + "支出决算数与预算数持平。"
                : name + "支出决算数比预算数{" + concept + "@差/全年预算数}，完成预算的{" + concept + "@完成/全年预算数}，主要原因是"
                        + form.reasons.publicsUnder() + "。";
        form.say.p(budget, year(concept, name + "支出"));
    }

    private void travel() {
        form.say.p("1.因公出国（境）费支出{T}。全年安排因公出国（境）团组{T/团组数#个}，因公出国（境）{T/人次#人次}。".replace("T", Form.TRAVEL));
        against(Form.TRAVEL, "因公出国（境）费");
    }

    private void cars() {
        form.say.p("2.公务用车购置及运行维护费支出{" + Form.CARS + "}。其中：");
        form.say.p("公务用车购置费支出{C/公务用车购置费}，全年购置公务用车{C/购置数#辆}，年末公务用车保有量{C/保有量#辆}。".replace("C", Form.CARS));
        form.say.p("公务用车运行维护费支出{" + Form.RUNNING + "}", form.now(Form.RUNNING) == 0 ? "。" : "，主要用于燃料费、维修费、过路过桥费和保险费。");
        against(Form.CARS, "公务用车购置及运行维护费");
    }

    private void reception() {
        form.say.p("3.公务接待费支出{" + Form.RECEPTION + "}，其中：");
        form.say.p("国内接待费支出{D}，国内公务接待{D/批次#批次}，接待{D/人次#人次}。".replace("D", Form.DOMESTIC));
        form.say.p("国（境）外接待费支出{F}，国（境）外公务接待{F/批次#批次}，接待{F/人次#人次}。".replace("F", Form.FOREIGN));
        against(Form.RECEPTION, "公务接待费");
    }
}
