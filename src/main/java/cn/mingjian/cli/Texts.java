package cn.mingjian.cli;

/** Where the texts of the usage help are kept. */
final class Texts {

    static final String BUNDLE = "cn.mingjian.cli.texts";

    private Texts() {}
}
