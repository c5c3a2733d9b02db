package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Dice;
import java.util.List;

/** Why something went up or down, in words that fit the direction. */
final class Reasons {

    private static final List<String> MORE = List.of(
            "人员晋级晋档，工资和社会保险缴费基数提高",
            "年中追加专项经费",
            "机构职能划入，人员和业务经费相应增加",
            "信息系统建设进入集中支付阶段，支出增加",
            "新增上级转移支付项目",
            "按照工作安排追加民生类项目资金",
            "新录用和调入工作人员，经费相应增加");
    private static final List<String> LESS = List.of(
            "落实过紧日子要求，压减一般性支出",
            "人员退休和调出，工资福利开支减少",
            "部分项目已于上年完工，本年不再安排",
            "厉行节约，会议和差旅开支减少",
            "部分合同按照约定转入下一年度结算，支付减少",
            "政府采购节约资金，支出相应减少");
    private static final List<String> UNDER =
            List.of("部分合同按照约定在下一年度结算", "厉行节约，实际开支低于预算", "政府采购产生节约资金", "人员调出和退休，实际发放低于年初测算", "项目招标节约，结余资金由财政收回");
    private static final List<String> OVER =
            List.of("年中追加人员经费", "年中追加项目资金", "执行中调入人员，经费相应追加", "社会保险缴费基数调整，追加预算", "上级专项资金年中下达，未列入年初预算");
    private static final List<String> TRAVEL_MORE = List.of("新增因公出访任务", "按照批准的出访计划安排团组，支出增加");
    private static final List<String> TRAVEL_LESS = List.of("本年出访任务减少", "从严控制出访，相关支出减少");
    private static final List<String> CARS_MORE = List.of("车辆老旧，维修费用增加", "实地检查任务增加，用车频次提高", "按照规定程序更新公务用车，支出增加");
    private static final List<String> CARS_LESS = List.of("严格用车管理，油料和维修开支减少", "合理调度车辆，运行费用下降");
    private static final List<String> RECEPTION_MORE = List.of("跨区域业务交流增多", "上级检查和调研增加，接待批次增多");
    private static final List<String> RECEPTION_LESS = List.of("严格接待审批，接待批次减少", "厉行节约，压减接待开支");
    private static final List<String> PUBLIC_MORE = List.of("公务活动增加，相关支出上升", "业务量增加，公务活动开支相应增加");
    private static final List<String> PUBLIC_LESS = List.of("严格落实中央八项规定精神，压减公务活动开支", "从严控制公务活动，相关支出减少");
    private static final List<String> PUBLIC_UNDER = List.of("严格执行公务活动审批，实际开支低于预算", "落实过紧日子要求，从严控制支出", "厉行节约，压减公务活动开支");

    private final Dice dice;

    Reasons(Dice dice) {
        this.dice = dice;
    }

    /** Why a final figure moved against the prior year. */
    String change(long change) {
        return dice.pick(change >= 0 ? MORE : LESS);
    }

    /** Why a final figure differs from its budget. */
    String gap(long gap) {
        return dice.pick(gap >= 0 ? OVER : UNDER);
    }

    /** Two of them, to stand behind a colon: 一是…；二是…. */
    String two(long change) {
        List<String> both = dice.some(change >= 0 ? MORE : LESS, 2);
        return "一是" + both.get(0) + "；二是" + both.get(1);
    }

    /** Why 三公经费 or one of its items moved. */
    String publics(String concept, long change) {
        boolean more = change >= 0;
        if (concept.contains("出国")) {
            return dice.pick(more ? TRAVEL_MORE : TRAVEL_LESS);
        }
        if (concept.contains("用车")) {
            return dice.pick(more ? CARS_MORE : CARS_LESS);
        }
        if (concept.contains("接待")) {
            return dice.pick(more ? RECEPTION_MORE : RECEPTION_LESS);
        }
        return dice.pick(more ? PUBLIC_MORE : PUBLIC_LESS);
    }

    String publicsUnder() {
        return dice.pick(PUBLIC_UNDER);
    }
}
