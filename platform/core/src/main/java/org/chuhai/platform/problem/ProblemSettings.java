package org.chuhai.platform.problem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the suite is known to its users. */
@ConfigMapping(prefix = "chuhai.public")
public interface ProblemSettings {

    /** Scheme, host and path before {@code /problems}, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    String base();
}
