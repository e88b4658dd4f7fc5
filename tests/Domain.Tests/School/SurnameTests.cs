namespace Tutorship.Domain.Tests.School;

public sealed class SurnameTests
{
    [Theory]
    [InlineData("陈建国", "陈")]
    [InlineData("欧阳雪", "欧阳")]
    [InlineData("司马懿轩", "司马")]
    [InlineData("Anna", "Anna")]
    [InlineData("", "")]
    public void A_colleague_is_addressed_by_the_whole_surname(string name, string surname) =>
        Assert.Equal(surname, new StaffMember(new StaffId("T03"), name).Surname);
}
