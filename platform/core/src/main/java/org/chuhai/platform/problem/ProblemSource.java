package org.chuhai.platform.problem;

import java.util.List;

/** A bean of each service names the refusals of its features, so that each has its page. */
public interface ProblemSource {

    List<ProblemType> types();
}
