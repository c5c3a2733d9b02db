package cn.mingjian.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in Chinese why something went wrong, also where a library only says so in English. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "文件或目录不存在";
        }
        if (failure instanceof AccessDeniedException) {
            return "没有访问权限";
        }
        if (failure instanceof OutOfMemoryError) {
            return "内存不足";
        }
        if (failure instanceof StackOverflowError) {
            return "内容嵌套过深";
        }
        String message = failure.getMessage();
        if (message != null && isChinese(message)) {
            return message;
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return fileSystem(file.getReason());
        }
        if (failure.getCause() != null && failure.getCause() != failure) {
            return of(failure.getCause());
        }
        return "程序内部错误（" + failure.getClass().getSimpleName() + (message == null ? "" : "：" + message) + "）";
    }

    private static String fileSystem(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space")) {
            return "磁盘空间不足";
        }
        if (lower.contains("read-only")) {
            return "所在磁盘只读";
        }
        return lower.contains("not a directory") ? "路径中有一段不是目录" : reason;
    }

    private static boolean isChinese(String message) {
        return message.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
