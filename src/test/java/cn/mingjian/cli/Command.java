package cn.mingjian.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A run of the command, in this process.
 *
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Command(int status, String out, String err) {

    /** Runs {@code mingjian} with arguments of any type. */
    static Command mingjian(Object... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8), true);
        StringWriter err = new StringWriter();
        String[] args = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = Mingjian.run(args, new Terminal(results, out, new PrintWriter(err, true), false));
        return new Command(status, results.toString(StandardCharsets.UTF_8), err.toString());
    }
}
