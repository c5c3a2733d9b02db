package cn.mingjian.cli;

import java.util.Locale;

/** How far a run has come: a bar on a screen, else nothing. */
final class Progress {

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final int total;
    private final boolean drawn;
    private int done;

    Progress(Terminal terminal, int total, boolean wanted) {
        this.terminal = terminal;
        this.total = total;
        this.drawn = wanted && terminal.interactive() && total > 0;
        draw();
    }

    synchronized void step() {
        done++;
        draw();
    }

    /** Says something without tearing the bar. */
    synchronized void say(String message) {
        clear();
        terminal.say(message);
        draw();
    }

    synchronized void clear() {
        if (drawn) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
    }

    private void draw() {
        if (!drawn || done >= total) {
            clear();
            return;
        }
        int filled = done * WIDTH / total;
        terminal.err()
                .printf(
                        Locale.ROOT,
                        "%s审核中 [%s%s] %d/%d",
                        CLEAR,
                        "█".repeat(filled),
                        "░".repeat(WIDTH - filled),
                        done,
                        total);
        terminal.err().flush();
    }
}
