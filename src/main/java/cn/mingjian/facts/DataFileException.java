package cn.mingjian.facts;

/** A data file under {@code rules/} that cannot be used; the message is for the user and names file and line. */
public class DataFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
