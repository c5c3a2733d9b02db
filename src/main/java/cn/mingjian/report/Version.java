package cn.mingjian.report;

/** Name and version of the program as they stand in every result. */
final class Version {

    static final String NAME = "mingjian";
    static final String NUMBER = number();

    private Version() {}

    private static String number() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return packaged == null ? "0.1.0" : packaged;
    }
}
