package org.chuhai.local.reconcile;

import java.util.List;

/** How outcomes are told; the order in which it is called is the order of the output. */
interface Presentation {

    /** Nothing could be judged at all. */
    void cannot(List<Problem> problems);

    /** Documents of a scope that were not taken; others go on. */
    void refused(Outcome.Unjudged refusal);

    /** The only case that was asked for. */
    void only(Outcome outcome);

    /** One of many. */
    void oneOfMany(Outcome outcome);

    /** After the last of many. */
    void end(Tally tally);
}
