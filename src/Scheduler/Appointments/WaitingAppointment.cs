using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>A reminder that was asked for and has not gone out.</summary>
public sealed record WaitingAppointment(StudentId Student, DateOnly On, OutboxRow Row)
{
    public EntryKind Kind => AppointmentFacts.Read(Row.Facts).EntryKind;
}
