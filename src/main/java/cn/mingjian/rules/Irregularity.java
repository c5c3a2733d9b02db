package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import java.util.List;

/**
 * Something irregular in the way a report is written.
 *
 * @param kind what it is: 重复, 跳号 (of numbers), 重复 (of paragraphs), 缺少 (of headings), 行次, 栏次 (of a table)
 * @param name the number, the first words or the heading it is about
 * @param count how many lines it covers
 * @param places where it shows, the first place first
 */
public record Irregularity(String kind, String name, int count, List<Evidence> places) {

    static final String TWICE = "重复";
    static final String GAP = "跳号";
    static final String ABSENT = "缺少";

    public Irregularity {
        places = List.copyOf(places);
    }

    @Override
    public String toString() {
        return name;
    }
}
