package org.chuhai.platform.problem;

import org.chuhai.platform.language.Text;

/**
 * What all occurrences of a kind of refusal have in common.
 *
 * @param status HTTP status
 * @param title in a few words
 * @param help what it means, and what the reader can do about it
 */
public record ProblemKind(int status, Text title, Text help) {}
