package cn.mingjian.proof.accounts;

import cn.mingjian.proof.accounts.Project.Measured;
import java.util.ArrayList;
import java.util.List;

/** Makes the indicators of a project: products 50, effects 30, satisfaction 10; scores follow from results. */
final class IndicatorPool {

    private static final List<String> LOST =
            List.of("个别环节组织衔接不够，下一步加强过程跟踪", "受审批进度影响略有滞后，下一步提前谋划", "部分样本反馈偏低，下一步完善服务流程");

    private final Dice dice;

    IndicatorPool(Dice dice) {
        this.dice = dice;
    }

    /**
     * A text with what it measures.
     *
     * @param texts one of them is chosen
     */
    private record Kind(String level1, String level2, List<String> texts) {}

    private static final Kind QUANTITY = new Kind(
            "产出指标",
            "数量指标",
            List.of(
                    "组织业务培训场次|≥|场",
                    "开展实地检查次数|≥|次",
                    "印制宣传资料数量|≥|份",
                    "服务企业数量|≥|家",
                    "受理办结事项数量|≥|件",
                    "维护信息系统数量|＝|个",
                    "购置办公设备数量|＝|台",
                    "惠及群众人数|≥|人"));
    private static final Kind QUALITY =
            new Kind("产出指标", "质量指标", List.of("验收合格率|≥|%", "培训考核通过率|≥|%", "数据准确率|≥|%", "系统运行正常率|≥|%"));
    private static final Kind TIME = new Kind("产出指标", "时效指标", List.of("工作按期完成率|≥|%", "资金拨付及时率|≥|%", "事项按时办结率|≥|%"));
    private static final Kind COST = new Kind("产出指标", "成本指标", List.of("项目总成本|≤|万元"));
    private static final Kind SOCIAL = new Kind("效益指标", "社会效益指标", List.of("政策知晓率|≥|%", "服务事项网办率|≥|%", "投诉举报回应率|≥|%"));
    private static final Kind LASTING = new Kind("效益指标", "可持续影响指标", List.of("长效工作机制|健全", "业务能力|持续提升", "工作规范化水平|稳步提高"));
    private static final Kind CONTENT =
            new Kind("满意度指标", "服务对象满意度指标", List.of("服务对象满意度|≥|%", "办事群众满意度|≥|%", "参训人员满意度|≥|%"));

    List<Measured> indicators(long spentFen, long fullFen) {
        List<Measured> all = new ArrayList<>();
        int[] products = dice.pick(List.of(
                new int[] {100, 100, 150, 100, 50},
                new int[] {150, 50, 100, 100, 100},
                new int[] {120, 130, 80, 70, 100},
                new int[] {75, 125, 100, 100, 100}));
        List<String> quantities = dice.some(QUANTITY.texts(), 2);
        all.add(number(QUANTITY, quantities.get(0), products[0]));
        all.add(number(QUANTITY, quantities.get(1), products[1]));
        all.add(number(QUALITY, dice.pick(QUALITY.texts()), products[2]));
        all.add(number(TIME, dice.pick(TIME.texts()), products[3]));
        all.add(cost(products[4], spentFen, fullFen));
        int social = dice.pick(150, 200, 100);
        all.add(number(SOCIAL, dice.pick(SOCIAL.texts()), social));
        all.add(words(300 - social));
        all.add(number(CONTENT, dice.pick(CONTENT.texts()), 100));
        return all;
    }

    private Measured number(Kind kind, String text, int weight) {
        String[] part = text.split("\\|", 3);
        boolean percent = part[2].equals("%");
        int target = percent ? dice.pick(85, 90, 92, 95, 96) : dice.between(2, 60) * dice.pick(1, 1, 5, 10);
        boolean missed = part[1].equals("≥") && dice.chance(9);
        int result = missed ? target * dice.between(80, 97) / 100 : part[1].equals("＝") ? target : met(target, percent);
        int score = missed ? weight * dice.between(60, 92) / 100 / 5 * 5 : weight;
        boolean truly = result < target;
        return new Measured(
                kind.level1(),
                kind.level2(),
                part[0],
                part[1],
                Integer.toString(target),
                Integer.toString(result),
                part[2],
                weight,
                truly ? score : weight,
                truly ? dice.pick(LOST) : "");
    }

    private int met(int target, boolean percent) {
        if (percent) {
            return dice.between(target, Math.min(100, target + 6));
        }
        return dice.chance(60) ? target : target + target * dice.between(1, 12) / 100;
    }

    private static Measured cost(int weight, long spentFen, long fullFen) {
        String target = wan(fullFen);
        return new Measured(
                COST.level1(), COST.level2(), "项目总成本", "≤", target, wan(spentFen), "万元", weight, weight, "");
    }

    private static String wan(long fen) {
        return java.math.BigDecimal.valueOf(fen, 6)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Measured words(int weight) {
        String[] part = dice.pick(LASTING.texts()).split("\\|", 2);
        return new Measured(LASTING.level1(), LASTING.level2(), part[0], "", part[1], part[1], "", weight, weight, "");
    }
}
