package org.chuhai.local.control;

import java.nio.file.Path;

/** The folder of the project, which the script that starts the program knows. */
public final class Home {

    private static final String PROPERTY = "chuhai.root";
    private static final String DATA = ".chuhai";

    private Home() {}

    public static Path root() {
        return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().normalize();
    }

    /** Where a suite keeps its data unless another folder is named. */
    static Path usualData() {
        return root().resolve(DATA);
    }
}
