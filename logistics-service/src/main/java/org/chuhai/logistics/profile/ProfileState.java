package org.chuhai.logistics.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a profile stands. */
@Schema(name = "ProfileState", description = """
                Where a profile stands.
                - DRAFT: being written; nothing is judged by it.
                - ACTIVE: in force; one of a tenant at most.
                - RETIRED: was in force once; its content never changes.""")
public enum ProfileState {
    /** Being written; nothing is judged by it. */
    DRAFT,
    /** In force; one of a tenant at most. */
    ACTIVE,
    /** Was in force once. */
    RETIRED
}
