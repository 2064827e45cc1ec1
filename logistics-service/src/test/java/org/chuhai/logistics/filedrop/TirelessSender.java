package org.chuhai.logistics.filedrop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A process that begins from the start whenever it is started: it remembers nothing of what it has sent. */
final class TirelessSender {

    private TirelessSender() {}

    /** Root, how many messages, and the seed of their order. */
    public static void main(String[] arguments) {
        FileDrop drop = FileDrop.at(Path.of(arguments[0]), FileDropSettings.usual(), Clock.systemUTC());
        List<Integer> messages = new ArrayList<>();
        for (int message = 0; message < Integer.parseInt(arguments[1]); message++) {
            messages.add(message);
        }
        Collections.shuffle(messages, new Random(Long.parseLong(arguments[2])));
        for (int message : messages) {
            String name = "m" + message + ".xml";
            drop.stage(name, content(message).getBytes(UTF_8));
            drop.release(name);
        }
    }

    static String content(int message) {
        return ("<m" + message + "/>").repeat(2000);
    }
}
