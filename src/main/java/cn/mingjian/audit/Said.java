package cn.mingjian.audit;

/** A broken relation in words; every part is null where the relation does not allow it. */
record Said(String message, String expected, String actual, String difference) {

    static final Said NOTHING = new Said(null, null, null, null);
}
