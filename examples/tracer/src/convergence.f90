!> Runs the grid convergence study of the paper and writes its errors to
!! results/errors.csv and two profiles to results/profile_*.csv.
program convergence
  use tracer_transport
  implicit none

  real(wp), parameter :: centre = 3.0_wp    !< where the pulse starts (m)
  real(wp), parameter :: width = 0.4_wp     !< its standard deviation at the start (m)
  real(wp), parameter :: end_time = 6.0_wp  !< length of a run (d)
  real(wp), parameter :: courant = 0.5_wp   !< Courant number u dt / dx (-)
  integer, parameter :: grids(*) = [60, 120, 240, 480, 960]

  integer :: unit, g

  ! TODO: add a run with a decaying tracer such as tritium (half-life 12.3 years).
  open (newunit=unit, file='results/errors.csv', status='replace', action='write')
  write (unit, '(a)') 'cells,peclet,central_mg_per_L,upwind_mg_per_L,central_mass_drift'
  do g = 1, size(grids)
    call study(grids(g))
  end do
  close (unit)

contains

  !> Runs both schemes on one grid and writes one row.
  subroutine study(cells)
    integer, intent(in) :: cells
    type(column) :: second, first
    real(wp) :: drift, unused

    call run(cells, central, second, drift)
    call run(cells, upwind, first, unused)
    write (unit, '(i0, ",", f0.3, 3(",", es0.5))') cells, cell_peclet(second), &
        l2_error(second, centre, width), l2_error(first, centre, width), drift
    if (cells == 120) then
      call write_profile(second, 'results/profile_central.csv', centre, width)
      call write_profile(first, 'results/profile_upwind.csv', centre, width)
    end if
  end subroutine study

  !> Carries the pulse to the end time.
  !! @param drift relative change of the tracer's mass (-)
  subroutine run(cells, scheme, col, drift)
    integer, intent(in) :: cells, scheme
    type(column), intent(out) :: col
    real(wp), intent(out) :: drift
    real(wp) :: dt, mass
    integer :: step, steps

    col = make_column(cells, scheme)
    call set_pulse(col, centre, width)
    mass = total_mass(col)
    steps = nint(end_time * col%velocity / (courant * col%length / cells))
    dt = end_time / steps
    do step = 1, steps
      call advance(col, dt)
    end do
    drift = total_mass(col, before=mass) / mass - 1.0_wp
  end subroutine run

end program convergence
