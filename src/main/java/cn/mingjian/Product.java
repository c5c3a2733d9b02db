package cn.mingjian;

import java.util.ResourceBundle;

/** What the program calls itself in results, so that a result can be traced to the version that made it. */
public final class Product {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("cn.mingjian.product");

    private Product() {}

    public static String name() {
        return TEXTS.getString("name");
    }

    public static String version() {
        return TEXTS.getString("version");
    }
}
