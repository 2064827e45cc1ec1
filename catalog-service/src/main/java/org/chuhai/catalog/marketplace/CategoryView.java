package org.chuhai.catalog.marketplace;

import java.util.List;
import org.chuhai.catalog.marketplace.rule.Category;
import org.chuhai.catalog.marketplace.rule.CategoryAttribute;
import org.chuhai.catalog.wording.BilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as the API shows it. */
@Schema(name = "Category", description = "A shelf of a marketplace, with the attributes that listings on it have.")
public record CategoryView(
        @Schema(
                description = "Ours: marketplaces number theirs differently in every country.",
                required = true,
                examples = "walnut-kernels")
        String code,

        @Schema(description = "What it is called.", required = true)
        BilingualText name,

        @Schema(description = "What a listing on it says of the goods.", required = true)
        List<AttributeView> attributes) {

    /** An attribute as the API shows it. */
    @Schema(name = "CategoryAttribute", description = "A fact about goods that a category has a field for.")
    public record AttributeView(
            @Schema(description = "The member of a listing's attributes.", required = true, examples = "grade")
            String name,

            @Schema(description = "What people call it.", required = true)
            BilingualText label,

            @Schema(description = "Whether a listing must fill it.", required = true, examples = "true")
            boolean required,

            @Schema(
                    description = "What may be said; empty where any text may.",
                    required = true,
                    examples = "[\"light halves\",\"mixed\"]")
            List<String> values) {

        public AttributeView {
            values = List.copyOf(values);
        }

        static AttributeView of(CategoryAttribute attribute) {
            return new AttributeView(
                    attribute.name(), BilingualText.of(attribute.label()), attribute.required(), attribute.values());
        }
    }

    public CategoryView {
        attributes = List.copyOf(attributes);
    }

    static CategoryView of(Category category) {
        return new CategoryView(
                category.code(),
                BilingualText.of(category.name()),
                category.attributes().stream().map(AttributeView::of).toList());
    }
}
