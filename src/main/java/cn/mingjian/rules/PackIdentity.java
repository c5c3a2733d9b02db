package cn.mingjian.rules;

/**
 * Which rules made a result.
 *
 * @param digest SHA-256 over the content of every file of the pack
 */
public record PackIdentity(String id, String version, String title, String digest) {}
