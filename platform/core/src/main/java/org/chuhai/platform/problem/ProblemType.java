package org.chuhai.platform.problem;

import java.util.Locale;
import org.chuhai.platform.language.Text;

/** A refusal that has a page of its own. Enumerations of a feature's refusals implement it. */
public interface ProblemType {

    /** The constant's name. */
    String name();

    ProblemKind kind();

    /** Last part of the type's URI: the name in kebab-case; stable for ever. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default int status() {
        return kind().status();
    }

    /** This refusal with its reason. */
    default Refusal because(Text detail) {
        return new Refusal(this, detail);
    }
}
