namespace Tutorship.Domain.Tests.Coverage;

public class PartNamesTests
{
    [Theory]
    [InlineData("高三 高一 高二", "高一 高二 高三")]
    [InlineData("高一10班 高一2班 高一1班", "高一1班 高一2班 高一10班")]
    [InlineData("九年级 七年级 八年级", "七年级 八年级 九年级")]
    public void Parts_stand_as_a_school_counts_them(string names, string inOrder) =>
        Assert.Equal(inOrder, string.Join(' ', names.Split(' ').Order(PartNames.InOrder)));
}
