package cn.mingjian.proof.accounts;

import java.util.List;
import java.util.Map;

/**
 * One year of a department, before it is summed up.
 *
 * @param lines by item and budget
 * @param economic basic spending out of the general budget by economic class, in 分
 * @param organ the part of it that the organs (行政, 参公) spent on 公用经费
 */
record Year(List<Line> lines, Map<EconomicItem, Long> economic, Map<EconomicItem, Long> organ) {

    long economic(String code) {
        return economic.entrySet().stream()
                .filter(e -> e.getKey().code().equals(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
