package cn.mingjian.proof.form;

import java.util.List;
import java.util.stream.Collectors;

/** Procurement and assets, which the forms tell in nearly the same words. */
final class Holdings {

    private static final List<String> USES =
            List.of("副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车");

    private final Form form;

    Holdings(Form form) {
        this.form = form;
    }

    /** @param awarded words before the amount awarded to small and medium enterprises */
    void procurement(String awarded) {
        boolean ofAwarded = form.dice.chance(50);
        if (form.now("政府采购") == 0 && form.dice.chance(60)) {
            form.say.p("{年}年度本部门" + form.dice.pick("未发生政府采购支出。", "无政府采购支出。", "没有政府采购支出，未授予中小企业合同。"));
            return;
        }
        form.say.p(
                "{年}年度本部门政府采购支出总额{政府采购}，其中：政府采购货物支出{政府采购/货物}、政府采购工程支出{政府采购/工程}、政府采购服务支出{政府采购/服务}。",
                awarded + "{政府采购/中小企业}",
                ofWhole("政府采购/中小企业", "政府采购", "政府采购支出总额"),
                "，其中：授予小微企业合同金额{政府采购/小微企业}",
                ofAwarded ? ofWhole("政府采购/小微企业", "政府采购/中小企业", "授予中小企业合同金额") : ofWhole("政府采购/小微企业", "政府采购", "政府采购支出总额"),
                "。");
    }

    private String ofWhole(String part, String whole, String name) {
        return form.now(whole) == 0 ? "" : "，占" + name + "的{" + part + "@占/" + whole + "}";
    }

    /** Shares of each kind of procurement that went to small and medium enterprises. */
    String byKind() {
        return List.of("货物", "工程", "服务").stream()
                .filter(kind -> form.now("政府采购/" + kind) != 0)
                .map(kind -> kind + "采购授予中小企业合同金额{政府采购/中小企业/" + kind + "}，占" + kind + "支出金额的{政府采购/中小企业/" + kind
                        + "@占/政府采购/" + kind + "}")
                .collect(Collectors.joining("，"));
    }

    void assets(boolean house, boolean value) {
        long others = form.accounts.fen("国有资产/车辆/其他用车", "数量");
        form.say.p(
                "截至{年}年12月31日，",
                house ? "本部门房屋面积{国有资产/房屋@面积}，" : "",
                value ? "固定资产价值{国有资产@价值}，其中：房屋价值{国有资产/房屋@价值}、车辆价值{国有资产/车辆@价值}。" : "",
                "本部门共有车辆{国有资产/车辆#辆}",
                form.accounts.fen("国有资产/车辆", "数量") == 0 ? "" : "，其中：" + uses(),
                others == 0 ? "" : "，其他用车主要是" + form.dice.pick("一般业务用车", "开展业务调研的工作用车", "下乡工作用车"),
                "。单价100万元（含）以上设备（不含车辆）{国有资产/单价100万元以上设备#台（套）}。");
    }

    private static String uses() {
        return USES.stream().map(use -> use + "{国有资产/车辆/" + use + "#辆}").collect(Collectors.joining("、"));
    }
}
