package org.chuhai.platform.problem;

import org.chuhai.platform.language.Text;

/** One kind of refusal, with a page of its own. Enumerations of a feature's refusals implement it. */
public interface ProblemType {

    /** Last part of the type's URI, in kebab-case; stable for ever. */
    String code();

    /** HTTP status. */
    int status();

    /** The same for every occurrence. */
    Text title();

    /** What it means, and what the reader can do about it. */
    Text help();

    /** This refusal with its reason. */
    default Refusal because(Text detail) {
        return new Refusal(this, detail);
    }
}
