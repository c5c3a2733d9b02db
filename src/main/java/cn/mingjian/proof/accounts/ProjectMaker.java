package cn.mingjian.proof.accounts;

import cn.mingjian.proof.accounts.Project.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divides the project spending of each item among projects, so that the sheets add up to the accounts. */
final class ProjectMaker {

    private static final List<String> SUBJECTS = List.of(
            "业务工作",
            "信息系统运行维护",
            "宣传教育",
            "业务培训",
            "专项检查",
            "设备更新",
            "基层服务能力建设",
            "数据采集",
            "档案整理",
            "办公用房维修",
            "公共服务提升",
            "技术支持",
            "委托服务",
            "标准化建设",
            "重点工作保障",
            "骨干人才培养");
    private static final List<String> ENDINGS = List.of("经费", "项目", "专项经费", "补助资金");

    private static final String GENERAL = "支出/一般公共预算财政拨款";
    private static final String WHOLE = "整体支出";

    private final Dice dice;
    private final IndicatorPool pool;
    private final Set<String> names = new HashSet<>();

    ProjectMaker(Dice dice) {
        this.dice = dice;
        this.pool = new IndicatorPool(dice);
    }

    List<Project> of(List<Line> lines) {
        List<Project> projects = new ArrayList<>();
        for (Line line : lines) {
            if (line.fund() == Fund.GENERAL && line.project() > 0) {
                divide(line, projects);
            }
        }
        return projects;
    }

    private void divide(Line line, List<Project> projects) {
        int count = line.project() > 20_000_000 ? dice.between(1, 3) : 1;
        long rest = line.project();
        for (int i = 1; i <= count; i++) {
            long spent = i == count ? rest : dice.part(rest, 20, 60);
            rest -= spent;
            projects.add(project(line, spent, i == 1 ? Math.min(line.opening(), spent) : 0));
        }
    }

    private Project project(Line line, long spent, long carriedSpent) {
        Money carried = new Money(carriedSpent, carriedSpent, carriedSpent);
        Money grant = money(spent - carriedSpent);
        String name = name();
        Money total = grant.plus(carried);
        return new Project(
                name,
                line.item(),
                List.of(new Project.Source("当年财政拨款", grant), new Project.Source("上年结转资金", carried)),
                pool.indicators(total.spent(), total.full()),
                dice.pick("按照年度工作计划推进", "围绕中心工作组织实施") + name + "，" + dice.pick("确保任务落到实处。", "提高公共服务的质量和效率。"),
                dice.pick("各项任务按照计划推进，", "年度工作有序开展，") + dice.pick("总体达到预期。", "预期目标基本实现。"));
    }

    /** The whole spending from the general budget: what is not spent on projects is basic. */
    Project whole(Books books, List<Project> projects) {
        Money all = new Money(books.get(GENERAL, "年初预算数"), books.get(GENERAL, "全年预算数"), books.get(GENERAL, "决算数"));
        Money onProjects = projects.stream().map(Project::total).reduce(Money.NONE, Money::plus);
        return new Project(
                WHOLE,
                null,
                List.of(new Project.Source("基本支出", all.minus(onProjects)), new Project.Source("项目支出", onProjects)),
                pool.indicators(all.spent(), all.full()),
                dice.pick("保障机构正常运转，完成年度重点工作。", "依法履行职责，完成年度各项任务。"),
                "全年工作任务按照计划完成，预期目标总体实现。");
    }

    private Money money(long spent) {
        if (spent == 0) {
            return new Money(0, 0, 0);
        }
        long full = dice.chance(40) ? spent : spent + dice.part(spent, 1, 18);
        if (full != spent && dice.chance(60)) {
            full = (full + 999_999) / 1_000_000 * 1_000_000;
        }
        long initial = dice.chance(45) ? full : dice.chance(15) ? 0 : dice.part(full, 70, 125);
        return new Money(initial, full, spent);
    }

    private String name() {
        String name;
        do {
            name = dice.pick(SUBJECTS) + dice.pick(ENDINGS);
        } while (!names.add(name));
        return name;
    }
}
