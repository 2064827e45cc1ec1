package org.chuhai.logistics.transmission;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Why a channel cannot take a step, in words that its sender may read: no path of this machine is in them. */
final class ChannelTrouble extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final transient Text text;

    private ChannelTrouble(Text text, @Nullable Throwable cause) {
        super(cause == null ? text.en() : text.en() + " (" + cause + ")", cause);
        this.text = text;
    }

    static ChannelTrouble because(Text why) {
        return new ChannelTrouble(why, null);
    }

    /** A folder that cannot be read or written. */
    static ChannelTrouble of(IOException failed) {
        return failed instanceof ChannelTrouble known
                ? known
                : new ChannelTrouble(
                        new Text("交换文件夹不可用：", "the exchange folder cannot be used:").followedBy(reason(failed)),
                        failed);
    }

    /** A folder that hangs: nobody knows what it has done. */
    static ChannelTrouble silent(Duration patience) {
        return because(new Text(
                "交换文件夹在 " + patience.toMillis() + " 毫秒内没有答复",
                "the exchange folder has not answered within " + patience.toMillis() + " ms"));
    }

    /** As much as is kept of it. */
    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    Text text() {
        return text;
    }

    private static Text reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> new Text("文件夹或文件不存在", "a folder or file of it is not there");
            case AccessDeniedException denied -> new Text("没有权限", "no permission");
            case NotDirectoryException file -> new Text("该处不是文件夹", "there is no folder in its place");
            case FileAlreadyExistsException file -> new Text("该处不是文件夹", "there is no folder in its place");
            case FileSystemException other
            when other.getReason() != null -> new Text(other.getReason(), other.getReason());
            default -> new Text("读写失败", "reading or writing fails");
        };
    }
}
