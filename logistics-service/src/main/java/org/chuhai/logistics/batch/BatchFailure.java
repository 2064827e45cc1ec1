package org.chuhai.logistics.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chuhai.platform.language.Text;

/**
 * Why a batch was given up.
 *
 * @param part the part that could not be judged
 * @param attempts how often it was tried
 */
@Embeddable
record BatchFailure(
        @Column(name = "failed_part") int part,

        @Column(name = "failed_attempts") int attempts,

        @Column(name = "obstacle") @Enumerated(EnumType.STRING)
        Obstacle obstacle) {

    Text text() {
        return new Text(
                "第 " + part + " 部分尝试 " + attempts + " 次仍无法比对：" + obstacle.text().zh(),
                "part " + part + " could not be judged in " + attempts + " attempts: "
                        + obstacle.text().en());
    }
}
