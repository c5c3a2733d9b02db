package cn.mingjian.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file of a pack. */
public final class RuleFile {

    private final String name;
    private final byte[] content;

    /**
     * A file as read.
     *
     * @param name its path below the folder of the packs, with slashes
     * @param content its bytes
     */
    public RuleFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Its path below the folder of the packs, with slashes. */
    public String name() {
        return name;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** The end of its name after the last dot, in small letters. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Its text in UTF-8, without a byte order mark. */
    public String text() {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
