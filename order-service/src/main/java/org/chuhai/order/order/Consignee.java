package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom and where the goods go. */
@Embeddable
@Schema(
        name = "Consignee",
        description = "To whom and where the goods go.",
        additionalProperties = Schema.False.class,
        examples = """
                {"name":"Almaty Nan LLP, warehouse 3","street":"Raiymbek Avenue 212","city":"Almaty","region":null,
                 "postalCode":"050034","country":"KAZ","phone":"+7 727 000 0000","email":null}""")
public record Consignee(
        @Schema(description = "Who receives the goods.", required = true, examples = "Almaty Nan LLP, warehouse 3")
        @Column(name = "consignee_name")
        @NotNull @Size(max = CustomsLimits.NAME) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String name,

        @Schema(description = "Street and number, in one line.", required = true, examples = "Raiymbek Avenue 212")
        @Column(name = "consignee_street")
        @NotNull @Size(max = 200) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String street,

        @Schema(description = "City or town.", required = true, examples = "Almaty")
        @Column(name = "consignee_city")
        @NotNull @Size(max = 100) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String city,

        @Schema(description = "State, province or region; null where addresses have none.", nullable = true)
        @Column(name = "consignee_region")
        @Size(max = 100) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String region,

        @Schema(description = "Postal code; null where addresses have none.", nullable = true, examples = "050034")
        @Column(name = "consignee_postal_code")
        @Size(max = 20) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String postalCode,

        @Schema(description = "Country, ISO 3166-1 alpha-3; not China.", required = true, examples = "KAZ")
        @Column(name = "consignee_country")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$", message = "应为三个大写字母 | must be three capital letters") String country,

        @Schema(
                description = "Telephone with the country's prefix; null if not known.",
                nullable = true,
                examples = "+7 727 000 0000")
        @Column(name = "consignee_phone")
        @Pattern(
                regexp = "^\\+?[0-9][0-9 ()/.-]{3,38}$",
                message = "应为电话号码：数字、空格与 + ( ) / . - | must be a telephone number: digits, blanks and + ( ) / . -")
        @Nullable String phone,

        @Schema(description = "E-mail address; null if not known.", nullable = true)
        @Column(name = "consignee_email")
        @Pattern(
                regexp = "^[\\x21-\\x3F\\x41-\\x7E]{1,64}@[\\x21-\\x3F\\x41-\\x7E]{1,189}$",
                message = "应为电子邮件地址 | must be an e-mail address")
        @Nullable String email) {}
