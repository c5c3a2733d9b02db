package cn.mingjian.rules;

/**
 * A regulation a check stands on.
 *
 * @param key its key in the packs (BL-75)
 * @param document its name
 * @param number its number, or null
 * @param article its article, or null where that has not been confirmed
 */
public record Basis(String key, String document, String number, String article) {}
