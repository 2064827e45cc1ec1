package org.chuhai.logistics.dec;

import java.io.IOException;
import java.io.OutputStream;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.xmlmessage.MessageWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Writing;

/**
 * Writes a declaration as customs' form with the promises of {@link MessageWriter}: what has no code there, what the form
 * requires and the declaration lacks, and what breaks a limit is reported at its JSON pointer, all at once. The form has what a
 * declaration tells, which is less than customs may ask for. One instance serves any number of threads.
 */
public final class DecWriter {

    private final DecCodes codes;
    private final MessageWriter writer = new MessageWriter(DecReader.ELEMENTS, "");

    public DecWriter(CodeTables tables) {
        codes = new DecCodes(tables);
    }

    /**
     * The form as a structure.
     *
     * @param declaration of route DECLARATION
     */
    public Writing form(Declaration declaration, DecSubmission submission) {
        Violations violations = new Violations();
        Structure form = new DecForm(codes, violations).of(declaration, submission);
        return writer.judge(DecReader.MESSAGE, form, violations);
    }

    /**
     * Writes a form, or nothing when anything in it breaks a limit; closing the stream is left to the caller.
     *
     * @throws IOException the stream itself failed
     */
    public Writing write(Structure form, OutputStream out) throws IOException {
        return writer.write(DecReader.MESSAGE, form, out);
    }
}
