package org.chuhai.logistics.profile;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a profile stands. */
@Schema(name = "ProfileState", description = """
                Where a profile stands.
                - DRAFT: being written; nothing is judged by it.
                - ACTIVE: in force; one of a tenant at most.
                - RETIRED: was in force once; its content never changes.""")
public enum ProfileState {
    DRAFT(new Text("草稿", "a draft")),
    ACTIVE(new Text("生效中", "in force")),
    RETIRED(new Text("已停用", "retired"));

    private final Text words;

    ProfileState(Text words) {
        this.words = words;
    }

    Text words() {
        return words;
    }
}
