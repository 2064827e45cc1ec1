/**
 * The wall between tenants and between shops, tried from every side: each operation of a contract with rows that are not the
 * caller's, the tables and policies as the database has them, and tokens and roles of every kind.
 *
 * <p>A service says how its shops are filled ({@link org.chuhai.testing.wall.Filling}) and which rows its operations name
 * ({@link org.chuhai.testing.wall.Registry}); then one small {@code @QuarkusTest} class extends each of
 * {@link org.chuhai.testing.wall.WallMatrix}, {@link org.chuhai.testing.wall.RowSecurity},
 * {@link org.chuhai.testing.wall.WallCatalogue}, {@link org.chuhai.testing.wall.TokenMatrix} and
 * {@link org.chuhai.testing.wall.RoleMatrix}. Nothing here knows what the rows mean.
 */
@NullMarked
package org.chuhai.testing.wall;

import org.jspecify.annotations.NullMarked;
