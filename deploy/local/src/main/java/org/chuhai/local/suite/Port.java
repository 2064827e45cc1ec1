package org.chuhai.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.chuhai.platform.language.Text;

/**
 * A port of this machine that something is to listen on.
 *
 * @param number 0 for any free one
 * @param what for whom
 * @param option the option that chooses another
 */
record Port(int number, Stage what, String option) {

    /** Itself, or a free one. */
    Port chosen() throws CannotRun {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return new Port(socket.getLocalPort(), what, option);
        } catch (IOException e) {
            throw taken();
        }
    }

    private CannotRun taken() {
        return new CannotRun(
                new Text(
                        "端口 " + number + "（" + what.text().zh() + "）已被其他程序占用；请用 " + option + " 指定另一个端口",
                        "port " + number + " (" + what.text().en()
                                + ") is used by another program: choose another with " + option),
                "");
    }
}
