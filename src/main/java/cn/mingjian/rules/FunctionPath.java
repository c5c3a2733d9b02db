package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Located;

/**
 * A path 类–款–项 as the report states it, held against the classification.
 *
 * @param className its 类 as stated
 * @param group its 款 as stated
 * @param item its 项 as stated
 * @param verdict 正确, 错位 (the 项 belongs elsewhere), 停用 (not of the report's year), 名称不符, 款名不符, 类名不符 (misspelt 项, 款, 类) or 未收录
 * @param right the path or name it ought to have, else empty
 * @param fact a figure that is stated under it, or null
 * @param place where it stands
 */
public record FunctionPath(
        String className, String group, String item, String verdict, String right, Fact fact, Evidence place)
        implements Located {

    @Override
    public String toString() {
        return className + "—" + group + "—" + item;
    }

    @Override
    public Evidence evidence() {
        return place;
    }
}
