package org.chuhai.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code chuhai} command. Placeholder: it knows {@code --help} and {@code --version} only. */
@Command(name = "chuhai", version = "0.1.0-SNAPSHOT", mixinStandardHelpOptions = true)
public final class Chuhai implements Runnable {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Chuhai()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
