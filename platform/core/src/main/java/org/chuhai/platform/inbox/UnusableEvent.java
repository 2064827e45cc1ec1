package org.chuhai.platform.inbox;

/** What is wrong with a record will be wrong the next time too: it goes to the dead letters, with this as its cause. */
public final class UnusableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    private UnusableEvent(Flaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
    }

    /** What can be wrong. The cause of a dead letter begins with it. */
    public enum Flaw {
        /** A CloudEvents header is missing, or is not what it should be. */
        BAD_HEADER,
        /** There is no body. */
        NO_BODY,
        /** The body is larger than any event of ours. */
        TOO_LARGE,
        /** The body is no JSON, or not of the shape that its type says. */
        BAD_BODY,
        /** What it says is refused by a rule of the service that heard it. */
        REFUSED,
        /** The service that heard it failed, and would fail again. */
        FAILED
    }

    static UnusableEvent header(String header, String flaw) {
        return new UnusableEvent(Flaw.BAD_HEADER, header + " " + flaw);
    }

    static UnusableEvent body(Flaw flaw, String detail) {
        return new UnusableEvent(flaw, detail);
    }

    static UnusableEvent because(Flaw flaw, String detail, Throwable cause) {
        UnusableEvent unusable = new UnusableEvent(flaw, detail);
        unusable.initCause(cause);
        return unusable;
    }

    public Flaw flaw() {
        return flaw;
    }
}
