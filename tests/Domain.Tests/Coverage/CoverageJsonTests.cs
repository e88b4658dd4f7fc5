using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class CoverageJsonTests
{
    [Fact]
    public void The_object_has_the_contract_s_fields_in_their_order()
    {
        var school = WithoutTerms().Student(李想, 陈建国).Student(张珊珊)
            .Entry(Visit, 李想, "2026-09-10", mode: ContactMode.InPerson, strategies: Strategy.Life);
        Assert.Equal(
            """
            {"on":"2026-09-20","requirements":[{"id":"year_visit:2026-2027学年","opens":"2026-09-01","due":"2027-07-10",
            "eligible":2,"done":1,"late":0,"open":1,"missed":0,"by":{"grade":{"高二":{"eligible":2,"done":1}},
            "class":{"高二1班":{"eligible":2,"done":1}},"mentor":{"T01":{"eligible":1,"done":1}}}}],
            "gaps":[{"requirement":"year_visit:2026-2027学年","student":"S2","mentor":null,"state":"open"}],
            "unmatched":["S2"],"idle_teachers":["T02","T03"],"over_ratio":[],"silent_mentors":[],
            "face_to_face":{"in_person":0,"known":0},
            "strategies":{"ideals":0,"academic":0,"psychological":0,"life":0,"career":0,"none":0},
            "longest_without_contact":[{"student":"S2","days":19},{"student":"S1","days":10}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            CoverageJson.Write(school.Coverage("2026-09-20")));
    }

    [Fact]
    public void Requirements_are_in_the_order_of_their_ids_by_code_point()
    {
        var ids = Open().Student(李想, 陈建国).Coverage("2026-11-20").Requirements.Select(coverage => coverage.Requirement.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal("after_exam_talk:期中考试", ids[0]);
    }
}
