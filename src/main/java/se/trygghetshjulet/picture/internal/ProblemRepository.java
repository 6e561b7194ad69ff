package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProblemRepository extends ListCrudRepository<Problem, UUID> {

    List<Problem> findByPictureIdOrderByNumber(UUID pictureId);

    List<Problem> findByContributionIdOrderByNumber(UUID contributionId);

    /** A problem is as secret as the most secret of those merged into it, and they are as secret as it is. */
    @Query("select distinct named.title from problem named join problem marked"
            + " on coalesce(marked.merged_into, marked.id) = coalesce(named.merged_into, named.id)"
            + " where marked.secrecy ~ '\\S'")
    Set<String> secretTitles();

    /** Lets problems that were merged into this one stand for themselves again, before it is struck. */
    @Modifying
    @Query("update problem set merged_into = null, lock = lock + 1 where merged_into = :id")
    void releaseThoseMergedInto(UUID id);

    /** Takes {@code count} numbers in a row; whoever else wants numbers of the picture waits. */
    @Query("update picture set problems_numbered = problems_numbered + :count where id = :pictureId"
            + " returning problems_numbered - :count + 1")
    int takeNumbers(UUID pictureId, int count);
}
