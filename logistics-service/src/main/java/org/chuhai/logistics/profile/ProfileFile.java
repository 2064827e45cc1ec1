package org.chuhai.logistics.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.platform.problem.ContentFile;
import org.chuhai.platform.problem.Refusal;

/** A profile that stands in a file, for whoever judges without a server: read as strictly as one that a manager sends. */
public final class ProfileFile {

    private static final int FINGERPRINT = 12;

    private ProfileFile() {}

    /**
     * The profile that a file holds, in the shape of {@link ProfileContent}. Its version is the file's name with a
     * fingerprint of what it says, so that files which say the same in another order have the same fingerprint.
     *
     * @param name of the file, without its folder
     * @throws Refusal that names every field and rule
     */
    public static Profile read(String name, byte[] json) {
        ProfileContent content = ContentFile.read(json, ProfileContent.class, right -> ProfileRules.broken(right, ""))
                .normal();
        return StoredProfile.profile(name + "@" + fingerprint(StoredProfile.written(content)), content);
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
