package se.trygghetshjulet.agreement.internal;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.organisation.Organisation;

/** The yearly reviews as rows of a form's table. */
final class ReviewTable {

    private ReviewTable() {}

    static List<Map<String, String>> of(List<Review> reviews, Organisation organisation) {
        return reviews.stream()
                .map(review -> Map.of(
                        "day", review.reviewedOn().toString(),
                        "who", organisation.role(review.role()).name(),
                        "verdict", review.verdict().inSwedish(),
                        "text", review.text()))
                .toList();
    }
}
