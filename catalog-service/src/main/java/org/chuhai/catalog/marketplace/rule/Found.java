package org.chuhai.catalog.marketplace.rule;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A breach of a rule with the patch that its kind thinks of; whether the patch keeps its promise is not known yet. */
record Found(
        Rule rule, String pointer, Text message, @Nullable Patch patch) {}
