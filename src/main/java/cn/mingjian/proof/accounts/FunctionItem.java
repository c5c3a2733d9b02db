package cn.mingjian.proof.accounts;

import java.util.List;

/**
 * A 项 of the functional classification.
 *
 * @param code seven digits
 * @param klass 类
 * @param group 款
 * @param item 项
 */
public record FunctionItem(String code, String klass, String group, String item) {

    /** 类/款/项. */
    public String path() {
        return klass + "/" + group + "/" + item;
    }

    /** The concept suffixes of this item from the total down: "", /类, /类/款, /类/款/项. */
    List<String> suffixes() {
        return List.of("", "/" + klass, "/" + klass + "/" + group, "/" + path());
    }

    /** Digits 1–3, 1–5 or all 7. */
    public String code(int level) {
        return code.substring(0, 1 + 2 * level);
    }
}
